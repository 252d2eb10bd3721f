// The p-norm in the plane; below p = 1 the same formula is no norm.

/** (|x₁|^p + |x₂|^p)^(1/p); for p = "∞" the larger of the two. */
export function norm(x, p) {
  const [small, large] = x.map(Math.abs).sort((a, b) => a - b);
  return p === "∞" || large === 0 ? large : large * (1 + (small / large) ** p) ** (1 / p);
}

/** `count` + 1 points around the origin, all of norm `radius`. */
export function ball(p, radius, count) {
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i * 2 * Math.PI / count, x = [Math.cos(t), Math.sin(t)], scale = radius / norm(x, p);
    return [x[0] * scale, x[1] * scale];
  });
}
