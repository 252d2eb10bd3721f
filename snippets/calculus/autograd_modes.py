"""no_grad and inference_mode record nothing; what the second makes stays so."""

import torch

w = torch.tensor(3.0, requires_grad=True)
recorded = w * 2
with torch.no_grad():
    a = w * 2
    made = torch.tensor(1.0, requires_grad=True)
with torch.inference_mode():
    b = w * 2
for name, t in [
    ("recorded", recorded),
    ("no_grad", a),
    ("made in it", made),
    ("inference", b),
]:
    asks = "asks for a gradient" if t.requires_grad else "asks for none"
    print(
        f"{name:10} {t.item():g}  {asks:19}  "
        f"{'inference' if t.is_inference() else 'ordinary'} tensor"
    )
(a * w).backward()  # a is a constant here
print(f"a * w: w.grad = {w.grad:g}")
b * w  # would have to keep b for backward
