// Where the places of earlier editions stand today; read when a link names one that its page no longer has.
// For each page: the page of today and the places that kept their names, or the place of today and the names that it had.
window.moved = {
 "calculus/adaptive": {
  "calculus/adaptive#rmsprop-and-adam": "rmsprop-adam-and-adamw",
  "calculus/weight_decay": "adamw eq-opt-adamw eq-opt-l2-adam eq-opt-l2-sgd run-opt-adamw run-opt-decay run-opt-six trap-l2-in-adam-is-not-weight-decay which-one"
 },
 "calculus/autodiff": {
  "calculus/backward_pass": "eq-autodiff-chain eq-autodiff-nilpotent eq-autodiff-paths eq-autodiff-shared eq-autodiff-system eq-shared-node-written-out from-local-to-global one-triangular-system pseudocode-reverse-mode-automatic-differentiation run-graph-matrix run-shared-graph-figure run-value-log-log run-value-paths-paths run-value-shared-naive the-backward-pass trap-any-order-will-do",
  "calculus/engine": "deep-graphs eq-autodiff-relu-identity two-ways-to-break-a-graph",
  "calculus/engine_training": "eq-autodiff-loss eq-autodiff-network eq-autodiff-step neurons-layers-networks",
  "calculus/engine_training#a-network-of-nodes": "train-with-it",
  "calculus/forward_mode": "eq-autodiff-cost eq-autodiff-edges eq-autodiff-jacobian-chain what-it-costs"
 },
 "calculus/autograd": {
  "calculus/autograd_outputs": "eq-autograd-hvp eq-autograd-layer-jacobian eq-autograd-layer-vjp eq-autograd-row eq-autograd-second eq-autograd-sum-rows eq-autograd-vjp second-derivatives the-whole-jacobian",
  "calculus/stop_recording": "blocks-that-record-nothing detach eq-autograd-constant run-autograd-detach run-autograd-modes run-autograd-paths run-autograd-stop trap-detach-does-not-copy",
  "calculus/training_loop": "eq-autograd-step"
 },
 "calculus/chain_rule": {
  "calculus/chain_rule#the-chain-rule-and-the-jacobian": "chain-rule-jacobian-hessian-taylor",
  "calculus/taylor": "eq-hessian-curvature eq-hessian-entries eq-hessian-quadratic eq-hessian-symmetric eq-newton-step eq-peano-parabola eq-taylor-bound eq-taylor-by-parts eq-taylor-first-many eq-taylor-integral eq-taylor-many eq-taylor-second eq-taylor-uniform many-variables one-variable taylor-how-good-is-the-prediction the-hessian"
 },
 "calculus/condition_number": {
  "calculus/condition_number#run-gd-zigzag-figure": "run-gd-zigzag"
 },
 "calculus/convexity": {
  "calculus/convex_building": "eq-convex-affine eq-convex-jensen eq-convex-jensen-mean eq-convex-logsumexp eq-convex-max jensens-inequality",
  "calculus/convex_losses": "eq-convex-least-squares eq-convex-logistic eq-convex-logistic-hessian eq-convex-permutation eq-convex-separable eq-convex-svm least-squares logistic-regression networks-are-not-convex support-vector-machine",
  "calculus/convex_losses#convex-losses-and-networks": "three-convex-problems-and-what-each-lacks"
 },
 "calculus/derivatives": {
  "calculus/differentiation_rules": "a-short-table eq-base-derivative eq-chain-rule-one-variable eq-chain-rule-steps eq-exp-derivative eq-exp-rate-derivative eq-exp-secant eq-log-derivative eq-log-rate eq-log-sigmoid-derivative eq-power-rule eq-power-rule-steps eq-product-rule eq-product-rule-steps eq-quotient-rule eq-reciprocal-derivative eq-reciprocal-rule eq-relu-derivative eq-root-derivative eq-self-power-derivative eq-sigmoid-derivative eq-sigmoid-derivative-steps eq-sine-derivatives eq-softplus-derivative eq-sum-rule eq-tanh-derivative eq-tanh-sigmoid three-activation-functions"
 },
 "calculus/engine": {
  "calculus/engine_training": "eq-autodiff-loss eq-autodiff-network eq-autodiff-step neurons-layers-networks run-value-mlp-train run-value-moons-compare run-value-moons-engine run-value-moons-figure run-value-moons-torch run-value-network",
  "calculus/engine_training#a-network-of-nodes": "train-with-it"
 },
 "calculus/finite_differences": {
  "calculus/gradient_check": "eq-central-gradient eq-check-direction eq-check-ratio eq-kink-difference the-whole-gradient"
 },
 "calculus/gradient_descent": {
  "calculus/condition_number": "condition-number-and-zig-zag eq-gd-best-factor eq-gd-best-step eq-gd-quadratic-error eq-gd-steps-kappa",
  "calculus/convergence": "eq-gd-fejer eq-gd-gradient-rate eq-gd-no-minimum eq-gd-no-minimum-step eq-gd-pl eq-gd-rate-convex eq-gd-rate-loss eq-gd-rate-strong eq-gd-strongly-convex eq-gd-telescope leave-one-out what-convergence-needs",
  "calculus/smoothness": "eq-gd-descent eq-gd-descent-lemma eq-gd-lemma-integral eq-gd-smooth eq-gd-smooth-hessian eq-gd-smooth-least-squares eq-gd-smooth-logistic run-gd-logistic-step run-gd-not-smooth the-descent-lemma trap-not-smooth-no-safe-step",
  "calculus/smoothness#run-gd-descent-lemma-figure": "run-gd-descent-lemma",
  "calculus/training_loop": "eq-gd-parabola-error"
 },
 "calculus/gradients": {
  "calculus/gradient_table": "eq-cross-entropy-scores eq-gradient-linear eq-gradient-log-sum-exp eq-gradient-norm eq-gradient-quadratic eq-gradient-softmax-cross-entropy eq-gradient-squared-error eq-gradient-squared-norm eq-quadratic-expansion eq-squared-error-expansion",
  "calculus/steepest_ascent": "across-the-contours down-for-short-steps eq-cubic-ray eq-cubic-ray-bound eq-descent-slope eq-directional-derivative eq-gradient-exercise eq-gradient-level-set eq-path-derivative eq-sign-direction eq-slope-cosine eq-slopes-not-linear eq-steepest-ascent eq-steepest-direction exercise-a-slope-everywhere exercise-every-pixel-a-little exercise-other-units exercise-towards-a-point question-how-steep-at-most run-descent-step run-gradient-units run-level-curve run-sign-attack run-slopes-not-linear run-steepest-direction run-toward the-slope-in-any-direction theorem-steepest-ascent why-the-gradient-is-the-steepest-ascent"
 },
 "calculus/mini_batches": {
  "calculus/mini_batches#run-sgd-batch-variance-figure": "run-sgd-batch-variance"
 },
 "calculus/momentum_gain": {
  "calculus/momentum_gain#run-opt-kappa-figure": "run-opt-kappa"
 },
 "calculus/optimizers": {
  "calculus/adaptive": "adam eq-opt-adam eq-opt-adam-first eq-opt-adam-uncorrected eq-opt-adam-weights eq-opt-rmsprop eq-opt-rmsprop-first rmsprop",
  "calculus/momentum_gain": "eq-opt-momentum-mode eq-opt-momentum-roots eq-opt-momentum-tuned eq-opt-nesterov eq-opt-nesterov-ahead eq-opt-nesterov-same nesterov nesterov_1 question-a-hundred-times-as-narrow question-switch-it-on run-opt-nesterov run-opt-rate-map touch-momentum what-it-gains",
  "calculus/momentum_gain#run-opt-kappa-figure": "run-opt-kappa",
  "calculus/optimizers#momentum-and-torchoptim": "momentum-adam-and-torchoptim",
  "calculus/weight_decay": "adamw eq-opt-adamw eq-opt-l2-adam eq-opt-l2-sgd which-one"
 },
 "calculus/sgd": {
  "calculus/mini_batches": "eq-sgd-batch eq-sgd-batch-noise eq-sgd-batch-noise-without eq-sgd-epoch-mean eq-sgd-noise exercise-all-batches-of-two exercise-count-the-updates exercise-half-of-the-data how-noisy how-noisy_1 mini-batches mini-batches_1 question-four-instead-of-one question-ten-by-four run-sgd-all-batches run-sgd-count run-sgd-half run-sgd-minibatch touch-sgd-cloud trap-the-last-batch why-batches-all-the-same why-batches-all-the-same_1",
  "calculus/mini_batches#run-sgd-batch-variance-figure": "run-sgd-batch-variance",
  "calculus/noise_floor": "eq-sgd-descent eq-sgd-error eq-sgd-falling eq-sgd-floor eq-sgd-running-mean steps-that-fall without-convexity"
 },
 "labs/coin_to_classifier": {
  "labs/coin_to_classifier#from-a-coin-to-a-classifier": "try-it"
 },
 "labs/digits_pca": {
  "labs/digits_pca#digits-in-few-numbers": "try-it"
 },
 "labs/three_trainings": {
  "labs/three_trainings#one-network-trained-three-times": "try-it"
 },
 "linear_algebra/arrays": {
  "linear_algebra/arrays#broadcasting": "broadcasting-reshape-and-einsum broadcasting-reshape-and-einsum_1",
  "linear_algebra/reshape_einsum": "einsum-the-formula-is-the-code einsum-the-formula-is-the-code_1 eq-axes-permuted eq-batched-product eq-row-major question-read-the-transpose question-which-index-is-missing reshape-is-not-transpose reshape-is-not-transpose_1 run-channels-trap run-einsum trap-the-right-shape-the-wrong-picture",
  "linear_algebra/reshape_einsum#run-reshape-transpose-figure": "run-reshape-transpose"
 },
 "linear_algebra/conditioning": {
  "linear_algebra/conditioning#run-condition-number-figure": "run-condition-number",
  "linear_algebra/least_squares": "eq-normal-equation the-normal-equation the-normal-equation_1",
  "linear_algebra/least_squares_in_code": "eq-condition-squared eq-gram-by-qr eq-normal-equation-qr eq-ridge-condition question-the-condition-of-the-product run-column-scaling run-normal-equation run-ridge-condition trap-the-formula-as-written",
  "linear_algebra/least_squares_in_code#run-normal-equation-trap-demo": "run-normal-equation-trap"
 },
 "linear_algebra/eigendecomposition": {
  "linear_algebra/eigendecomposition#eigenshydecomposition": "eigendecomposition",
  "linear_algebra/power_iteration": "eq-eigen-powers eq-fibonacci eq-matrix-exponential eq-pagerank eq-pagerank-gap eq-pagerank-matrix eq-power-of-vector example-pagerank power-iteration power-iteration_1 powers powers_1 run-eigen-powers run-fibonacci run-half-turn run-pagerank run-power-iteration",
  "linear_algebra/symmetric": "between-the-extremes bowls-troughs-and-saddles eq-gram-semidefinite eq-quadratic-form-eigenvalues eq-rayleigh-bounds eq-rayleigh-gradient eq-spectral-sum eq-spectral-theorem eq-symmetric-orthogonal eq-symmetric-real symmetric-matrices"
 },
 "linear_algebra/eigenvalues": {
  "linear_algebra/characteristic": "complex-eigenvalues eigenvalues-of-related-matrices eigenvalues-of-related-matrices_1 eq-characteristic-equation eq-characteristic-factors eq-characteristic-polynomial eq-characteristic-polynomial-2x2 eq-characteristic-polynomial-entries eq-geometric-multiplicity eq-independent-eigenvectors eq-related-eigenvalues eq-trace-det-eigenvalues exercise-compute find-them-the-characteristic-polynomial how-many-independent-directions how-many-independent-directions_1 question-one-number-from-three question-three-times-the-map run-characteristic-polynomial run-eigen-by-hand run-multiplicity run-polynomial-roots-trap run-related-eigenvalues trap-roots-of-the-polynomial-in-floating-point",
  "linear_algebra/complex_eigenvalues": "eq-complex-pair-turns eq-conjugate-pair eq-rotation-polynomial",
  "linear_algebra/eigenvalues_at_work": "eq-fiedler-bound eq-graph-laplacian eq-laplacian-ones eq-laplacian-quadratic-form eq-variance-along-eigenvector worked-example-split-a-graph worked-example-the-directions-of-spread",
  "linear_algebra/stability": "eq-gradient-descent-linear eq-learning-rate-bound eq-linear-system eq-mode-expansion eq-spectral-radius worked-example-stability"
 },
 "linear_algebra/eigenvalues_at_work": {
  "linear_algebra/stability": "eq-gradient-descent-linear eq-learning-rate-bound eq-linear-system eq-mode-expansion eq-spectral-radius question-both-below-1 question-the-largest-step run-best-step run-gradient-descent-stability run-real-part-trap run-step-by-hand run-transient-growth theorem-stability trap-stable-does-not-mean-shrinking trap-taking-the-real-part worked-example-stability",
  "linear_algebra/stability#run-stability-figure": "run-stability"
 },
 "linear_algebra/inverse": {
  "linear_algebra/conditioning": "eq-condition-bound eq-condition-bound-error eq-condition-bound-size eq-condition-number how-much-an-error-can-grow invert-or-solve-who-is-wrong solve-do-not-invert",
  "linear_algebra/inverse#the-inverse": "the-inverse-and-why-you-solve-instead",
  "linear_algebra/least_squares": "eq-normal-equation the-normal-equation",
  "linear_algebra/least_squares_in_code": "eq-condition-squared eq-normal-equation-qr eq-ridge-condition",
  "linear_algebra/matrix_norms": "eq-spectral-norm"
 },
 "linear_algebra/least_squares": {
  "linear_algebra/least_squares#least-squares": "least-squares-and-the-pseudo-inverse",
  "linear_algebra/least_squares_in_code": "run-gram-condition trap-the-product-squares-the-condition",
  "linear_algebra/pseudo_inverse": "eq-gradient-descent-limit eq-least-squares-solutions eq-minimum-norm eq-penrose-1 eq-penrose-2 eq-penrose-3 eq-penrose-4 eq-penrose-only eq-penrose-unique-step eq-projection-matrix eq-projection-properties eq-projection-trace eq-pseudo-inverse eq-pseudo-inverse-column eq-pseudo-inverse-tall eq-pseudo-inverse-wide four-conditions-and-four-impostors projection-matrices the-pseudo-inverse the-shortest-solution",
  "linear_algebra/rank_tolerance": "eq-numerical-rank eq-pseudo-inverse-norm the-tolerance-decides-the-rank",
  "linear_algebra/regularisation": "eq-ridge-pseudo-inverse"
 },
 "linear_algebra/linear_maps": {
  "linear_algebra/determinant": "eq-commutator-trace eq-det-2x2 eq-det-cofactor eq-det-leibniz eq-det-multiple eq-det-product eq-det-product-step eq-det-trace eq-det-transpose eq-det-triangular eq-det-volume eq-hutchinson eq-trace eq-trace-cyclic eq-trace-linear eq-trace-three for-every-size the-trace-how-growth-begins",
  "linear_algebra/determinant#determinant-and-trace": "the-determinant-area-with-a-sign",
  "linear_algebra/linear_maps#linear-maps": "linear-maps-determinant-trace-and-rank",
  "linear_algebra/plane_maps": "composition eq-composition eq-line-projection eq-line-projection-twice eq-line-reflection eq-line-reflection-twice eq-map-rows eq-rotation-matrix eq-rotation-sum eq-scale-shear five-maps-of-the-plane question-rows-on-the-left question-turn-first-then-shear run-composition run-map-by-hand run-plane-maps run-rotate-rows-trap run-two-mirrors trap-points-as-rows-turn-the-other-way",
  "linear_algebra/rank": "eq-det-rank eq-rank-factorisation eq-rank-nullity eq-rank-product eq-rank-transpose rank"
 },
 "linear_algebra/low_rank": {
  "linear_algebra/completion": "choose-the-rank-on-held-back-entries eq-als-row eq-completion-objective eq-factor-nuclear eq-rank-one-corner missing-entries what-is-guaranteed",
  "linear_algebra/low_rank#low-rank-and-noise": "low-rank-noise-and-missing-entries",
  "linear_algebra/shrinkage": "eq-shrunk-singular-value eq-spiked-singular-value run-cut-and-shrink run-spiked-singular-value what-noise-does-to-a-singular-value what-noise-does-to-a-singular-value_1",
  "linear_algebra/shrinkage#run-digits-denoise-figure": "run-digits-denoise"
 },
 "linear_algebra/matrices": {
  "linear_algebra/matrices#the-product-of-matrices": "matrices-and-their-product matrix-operations-and-the-matrix-product",
  "linear_algebra/products": "brackets-cost-time eq-diagonal-product eq-identity-entries eq-identity-product eq-layer eq-layer-batch eq-layers-collapse eq-product-associative eq-product-distributive eq-product-not-commutative eq-product-scalar eq-square-of-sum eq-transpose-product eq-transpose-product-entries eq-triple-product the-identity the-law-it-breaks the-laws-it-keeps",
  "linear_algebra/transpose": "add-subtract-scale eq-matrix-sum eq-transpose eq-transpose-twice question-transposed-or-not run-matrix-sum run-transpose run-transpose-trap transpose trap-t-on-one-axis-does-nothing"
 },
 "linear_algebra/norms": {
  "linear_algebra/distances": "distances-and-errors eq-best-constant eq-errors-as-norms eq-holder eq-minkowski-step eq-sign-attack eq-young holder-a-bound-for-the-dot-product",
  "linear_algebra/matrix_norms": "eq-frobenius-norm eq-frobenius-product",
  "linear_algebra/matrix_norms#norms-of-matrices-how-large-is-a-matrix": "the-size-of-a-matrix",
  "linear_algebra/regularisation": "eq-lasso eq-ridge eq-ridge-shrinkage eq-ridge-solution eq-soft-threshold eq-unsquared-shrinkage lasso-and-ridge three-prices-compared why-the-diamond-makes-zeros"
 },
 "linear_algebra/number_types": {
  "linear_algebra/number_types#run-number-gaps-figure": "run-number-gaps"
 },
 "linear_algebra/objects": {
  "linear_algebra/arrays": "broadcasting eq-broadcast-loss eq-broadcast-shape eq-broadcast-sum eq-broken-loss eq-broken-loss-slope eq-deviations-cancel eq-deviations-from-one eq-pairwise-distance",
  "linear_algebra/number_types": "exercise-brighter-then-black question-one-literal-two-libraries run-integer-gradient run-scalar-dtypes run-uint8-overflow trap-integers-have-no-gradient trap-the-same-number-another-dtype",
  "linear_algebra/objects#scalars-and-vectors": "scalars-vectors-matrices-and-tensors",
  "linear_algebra/reshape_einsum": "einsum-the-formula-is-the-code eq-axes-permuted eq-batched-product eq-row-major reshape-is-not-transpose",
  "linear_algebra/tensors": "a-sum-removes-its-axis eq-axis-sum eq-linear-prediction eq-matrix-entry eq-tensor-size matrices question-which-axis-goes run-axis-sum run-channel-means run-data-matrix run-mean-of-means run-shapes-by-hand run-tensor-size-run tensors"
 },
 "linear_algebra/pca": {
  "linear_algebra/covariance": "eq-pca-centring eq-pca-covariance eq-projected-variance",
  "linear_algebra/pca#the-directions-of-largest-variance": "centre-then-measure-the-spread",
  "linear_algebra/pca_scores": "eq-explained-variance eq-pca-decorrelated eq-pca-kept-lost eq-pca-optimal eq-pca-reconstruction eq-pca-reconstruction-error eq-pca-scores eq-total-variance how-much-do-you-keep scores-and-reconstruction"
 },
 "linear_algebra/pseudo_inverse": {
  "linear_algebra/rank_tolerance": "eq-numerical-rank eq-pseudo-inverse-norm question-what-the-default-keeps run-pinv-default the-tolerance-decides-the-rank the-tolerance-decides-the-rank_1 trap-the-default-tolerance-knows-nothing-of-your-data trap-two-defaults-in-one-library",
  "linear_algebra/rank_tolerance#run-rank-tolerance-figure": "run-rank-tolerance"
 },
 "linear_algebra/rank_tolerance": {
  "linear_algebra/rank_tolerance#run-rank-tolerance-figure": "run-rank-tolerance"
 },
 "linear_algebra/stability": {
  "linear_algebra/stability#run-stability-figure": "run-stability"
 },
 "linear_algebra/svd": {
  "linear_algebra/best_approximation": "eq-captured-energy eq-column-space-choice eq-distance-to-singular eq-eckart-young-frobenius eq-eckart-young-spectral eq-eckart-young-witness eq-energy-kept eq-missed-energy eq-truncated-size eq-truncated-svd keep-the-largest-layers the-best-approximation",
  "linear_algebra/singular_values": "eq-condition-sigma eq-det-sigma eq-frobenius-norm-sigma eq-rank-sigma eq-rank-tolerance eq-spectral-norm-sigma eq-stretch-bounds rank-in-floating-point what-the-singular-values-tell-you",
  "linear_algebra/svd_in_code": "eq-svd-reduced eq-svd-reduced-orthonormal full-and-reduced what-is-not-unique",
  "linear_algebra/svd_in_code#three-arrays": "what-the-library-returns"
 },
 "linear_algebra/vectors": {
  "linear_algebra/projection": "eq-hyperplane-distance eq-projection eq-projection-closest eq-projection-error eq-projection-triangle eq-pythagoras exercise-how-far-from-the-boundary projection question-a-shadow-by-hand question-where-does-the-shadow-end question-write-the-projection run-hyperplane-distance theorem-the-shadow-is-the-closest-point touch-projection",
  "linear_algebra/projection#run-projection-shadow": "run-projection",
  "linear_algebra/similarity": "cauchyschwarz-how-large-can-it-get cosine-similarity eq-attention eq-axis-cosines eq-cauchy-schwarz eq-cosine-similarity eq-lagrange-identity eq-projection-length eq-random-cosine eq-score-mean-square eq-unit-distance in-many-dimensions-almost-everything-is-orthogonal",
  "linear_algebra/vectors#vectors-add-scale-multiply": "vectors-add-scale-compare"
 },
 "probability": {
  "probability/seven_links": "1-data-analysis 2-model-building-and-interpretation 3-bayesian-methods 4-evaluation 5-understanding-algorithms 6-generative-models 7-reinforcement-learning eq-class-posterior eq-posterior-slope seven-links-in-one-program"
 },
 "probability/ab_test": {
  "probability/ab_test#run-ab-test-figure": "run-ab-test"
 },
 "probability/allocation": {
  "probability/allocation#run-variance-saved-figure": "run-variance-saved"
 },
 "probability/bayes": {
  "probability/medical_test": "a-medical-test a-second-test eq-even-prevalence eq-negative-predictive-value eq-positive-predictive-value eq-prior-shift eq-second-test eq-two-positives how-the-prevalence-moves-the-answer"
 },
 "probability/continuous": {
  "probability/describing#densities": "density",
  "probability/describing#eq-pdf-interval": "eq-density-probability",
  "probability/distribution_function#eq-cdf-derivative": "eq-cdf-slope",
  "probability/distribution_function#eq-cdf-integral": "eq-density-cdf",
  "probability/exponential_beta": "beta beta_1 eq-beta-cdf eq-beta-moments eq-beta-pdf eq-beta-total eq-exponential-cdf eq-exponential-moments eq-exponential-pdf eq-exponential-total eq-memoryless exponential exponential_1 question-three-years-old run-beta-shapes",
  "probability/exponential_beta#run-memoryless-figure": "run-memoryless"
 },
 "probability/covariance": {
  "probability/sample_mean": "eq-ensemble-variance eq-sample-variance eq-sample-variance-step eq-variance-of-mean exercise-compute-one-more-digit from-a-sample question-four-models question-two-libraries run-click-rate run-ensemble-variance run-sample-variance run-variance-defaults theorem-why-n-1 trap-numpy-divides-by-n-pytorch-by-n-1"
 },
 "probability/describing": {
  "probability/describing#mass-and-density": "describing-a-distribution",
  "probability/distribution_function": "eq-cdf-definition eq-cdf-derivative eq-cdf-integral eq-cdf-interval eq-cdf-jump eq-cdf-limit-step eq-cdf-limits eq-cdf-monotone eq-cdf-of-maximum eq-cdf-range eq-cdf-right-continuous eq-cdf-sum eq-dart-cdf eq-dkw eq-dkw-width eq-empirical-cdf eq-larger-die-cdf eq-random-search eq-relu-cdf from-a-sample six-properties the-distribution-function",
  "probability/sampling_backwards": "eq-integral-transform eq-inverse-transform eq-quantile eq-quantile-rule eq-waiting-cdf eq-waiting-quantile sampling-backwards",
  "probability/testing": "eq-p-value-level eq-p-value-upper",
  "probability/testing#read-off-a-distribution-function": "a-p-value-is-read-off-a-distribution-function"
 },
 "probability/discrete": {
  "probability/categorical": "eq-categorical-cdf eq-categorical-one-hot eq-categorical-pmf eq-categorical-simplex eq-log-softmax eq-one-hot-moments eq-softmax eq-softmax-log-odds eq-softmax-shift eq-softmax-sigmoid samples-against-formulas softmax",
  "probability/categorical#one-of-several-classes": "many-classes-categorical",
  "probability/discrete#bernoulli-binomial-poisson": "discrete-distributions"
 },
 "probability/expectation": {
  "probability/covariance": "covariance-and-correlation eq-correlation eq-covariance eq-covariance-bound eq-covariance-linear eq-covariance-matrix eq-covariance-of-map eq-covariance-shortcut eq-variance-of-sum eq-variance-of-weighted-sum the-covariance-matrix",
  "probability/expectation#expectation": "expectation-and-variance expectation-and-variance_1 expectation-variance-and-covariance",
  "probability/expectation#run-conditional-expectation-mean": "run-conditional-expectation",
  "probability/sample_mean": "eq-ensemble-variance eq-sample-variance eq-sample-variance-step eq-variance-of-mean from-a-sample",
  "probability/variance": "definition-variance-and-standard-deviation eq-size-bias eq-squared-error-constant eq-standardise eq-variance eq-variance-affine eq-variance-multiplied-out eq-variance-shortcut exercise-a-surprise-classes-of-twenty exercise-by-hand-an-event-as-a-number run-class-sizes run-indicator run-variance-shortcut trap-the-shorter-formula-in-floating-point variance variance_1",
  "probability/variance#run-best-constant-figure": "run-best-constant"
 },
 "probability/exponential_beta": {
  "probability/exponential_beta#run-memoryless-figure": "run-memoryless"
 },
 "probability/groundwork": {
  "probability/groundwork#events-and-conditions": "events-conditions-and-random-variables",
  "probability/independence": "eq-conditional-independence eq-independence-conditional eq-independent-events independence",
  "probability/random_variables": "eq-autoregressive eq-conditional-distribution eq-conditional-sums-to-one eq-independent-variables eq-marginal-distribution eq-marginal-from-conditional eq-random-variable-mass joint-marginal-conditional random-variables"
 },
 "probability/information": {
  "probability/classifier_loss": "eq-cross-entropy-one-hot question-softmax-twice run-below-entropy run-want-logits the-loss-of-a-classifier trap-the-loss-wants-logits trap-the-training-loss-goes-below-the-entropy",
  "probability/information#entropy-and-cross-entropy": "information",
  "probability/mutual_information": "densities eq-conditional-entropy eq-differential-entropy eq-differential-entropy-examples eq-entropy-chain-rule eq-kl-density eq-kl-normal eq-mutual-information eq-mutual-information-entropies eq-mutual-information-positive two-variables"
 },
 "probability/large_numbers": {
  "probability/large_numbers#run-cauchy-mean-figure": "run-cauchy-mean"
 },
 "probability/likelihood": {
  "probability/fallacies": "eq-bonferroni eq-family-wise-error eq-significant-null",
  "probability/fallacies#four-ways-to-be-fooled": "three-ways-to-be-fooled",
  "probability/information": "eq-log-tangent",
  "probability/intervals": "eq-confidence-level eq-normal-estimate eq-prediction-interval eq-t-coverage eq-t-interval eq-t-law eq-t-statistic eq-variance-estimate-bias the-variance-is-too-small where-the-next-value-falls",
  "probability/intervals#confidence-intervals_1": "confidence-intervals-counted-first",
  "probability/likelihood#maximum-likelihood": "estimation-and-testing",
  "probability/map": "eq-beta-map eq-beta-map-log-odds eq-laplace-prior eq-map-estimate eq-map-ridge",
  "probability/map#the-peak-of-the-posterior": "with-a-prior-map",
  "probability/testing": "eq-p-value eq-paired-p-value eq-permutation-p-value eq-power eq-test-interval eq-welch-freedom eq-welch-statistic what-you-may-miss",
  "probability/testing#by-formula": "the-formula",
  "probability/testing#shuffled-first": "hypothesis-tests-shuffled-first"
 },
 "probability/limit_theorems": {
  "probability/large_numbers": "eq-cauchy-mean eq-cauchy-no-mean eq-chebyshev eq-chebyshev-step eq-sample-mean-moments eq-weak-law eq-weak-law-bound the-law-of-large-numbers the-mean-of-n-draws the-mean-that-never-settles",
  "probability/limit_theorems#the-central-limit-theorem": "limit-theorems"
 },
 "probability/multivariate_normal": {
  "probability/conditional_normal": "a-part-of-the-vector eq-normal-conditional eq-normal-conditional-two eq-normal-marginal eq-sign-uncorrelated run-conditional-normal-demo run-conditional-normal-figure run-uncorrelated-dependent touch-normal-slice trap-uncorrelated-is-not-independent"
 },
 "probability/mutual_information": {
  "probability/mutual_information#run-iris-information-figure": "run-iris-information"
 },
 "probability/naive_bayes": {
  "probability/ab_test": "an-ab-test an-ab-test_1 eq-ab-better eq-bayes-density eq-beta-binomial eq-beta-density eq-beta-function eq-beta-posterior-mean eq-beta-update exercise-a-surprise-ten-more-visitors exercise-compute-two-shops question-is-b-better question-thirty-looks run-ab-peeking run-ab-prior run-few-ratings run-none-of-ten touch-beta-clicks trap-peeking",
  "probability/ab_test#run-ab-test-figure": "run-ab-test",
  "probability/bayesian_regression": "bayesian-linear-regression eq-regression-covariance eq-regression-mean eq-regression-predictive eq-regression-ridge eq-regression-square",
  "probability/naive_bayes#naive-bayes": "three-uses-of-bayes-theorem two-uses-of-bayes-theorem two-uses-of-bayes-theorem_1",
  "probability/naive_bayes#run-spam-filter-figure": "run-spam-filter"
 },
 "probability/sampling": {
  "probability/subsets": "drawing-from-a-data-set drawing-from-a-data-set_1 eq-bootstrap-mean eq-bootstrap-share eq-distinct-units eq-replacement-variance eq-subset-probability exercise-a-surprise-three-cards exercise-by-hand-name-the-sample question-eight-hundred-of-a-thousand run-bootstrap-median run-choice-trap run-name-the-sample run-wrong-shuffle the-bootstrap the-bootstrap_1 trap-choice-puts-back",
  "probability/subsets#run-subset-counts-figure": "run-subset-counts"
 },
 "probability/stratified": {
  "probability/allocation": "eq-largest-remainder eq-neyman-allocation eq-neyman-variance eq-proportional-variance eq-strata-sum-of-squares eq-variance-saved exercise-a-surprise-four-units exercise-by-hand-share-out-a-sample neyman-allocation neyman-allocation_1 proportional-allocation proportional-allocation_1 pseudocode-stratified-sample-proportional-allocation question-ten-of-three-strata question-where-the-spread-is rounding rounding_1 run-largest-remainder run-share-out run-strata-that-hurt run-stratified-sample theorem-neyman-allocation trap-three-thirds-make-nine",
  "probability/allocation#run-variance-saved-figure": "run-variance-saved"
 },
 "probability/subsets": {
  "probability/subsets#run-subset-counts-figure": "run-subset-counts"
 }
};
