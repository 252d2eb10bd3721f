/** The name of a vector from the origin, beside its tip: away from the origin, turned by `turn` radians. */
export const tip = (g, [x, y], words, look, turn = 0) => {
  const way = Math.atan2(y, x) + turn;
  return g.text([x, y], words, look + " mid", 19 * Math.cos(way), 5 - 17 * Math.sin(way));
};
