// Two vectors in the plane.

/** aᵀb. */
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1];

/** The angle between a and b in degrees; 0 if one of them is zero and there is none. */
export const angle = (a, b) => Math.atan2(Math.abs(a[0] * b[1] - a[1] * b[0]), dot(a, b)) * 180 / Math.PI;

/** { t, p, distance }: p = t a is the point of the line of a that is nearest to b. */
export function project(a, b) {
  const length = dot(a, a), t = length > 0 ? dot(a, b) / length : 0, p = [t * a[0], t * a[1]];
  return { t, p, distance: Math.hypot(b[0] - p[0], b[1] - p[1]) };
}
