// A test in whole people and in probabilities.

/** Of `total` people, rounded: [ill positive, ill negative, healthy positive, healthy negative]. */
export function counts(total, prevalence, sensitivity, specificity) {
  const ill = Math.round(total * prevalence), caught = Math.round(ill * sensitivity);
  const cleared = Math.round((total - ill) * specificity);
  return [caught, ill - caught, total - ill - cleared, cleared];
}

/** P(ill | positive) and P(ill | negative) by Bayes' theorem; 0 where nobody has such a result. */
export function posterior(prevalence, sensitivity, specificity) {
  const share = (a, b) => a + b > 0 ? a / (a + b) : 0;
  return [share(prevalence * sensitivity, (1 - prevalence) * (1 - specificity)),
    share(prevalence * (1 - sensitivity), (1 - prevalence) * specificity)];
}
