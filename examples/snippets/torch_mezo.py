import torch
from sklearn.datasets import load_digits

from pezo_hw.optim import MeZO
from pezo_hw.spec import DesignSpec

pixels, labels = (torch.tensor(array) for array in load_digits(return_X_y=True))
model = torch.nn.Linear(64, 10)
opt = MeZO(
    model.named_parameters(), lr=0.1, eps=1e-2, perturbation=DesignSpec.load("examples/digits.toml").perturbation
)
for _ in range(1000):
    loss = opt.step(lambda: torch.nn.functional.cross_entropy(model(pixels.float() / 16), labels))
print(f"loss after 1000 steps, forward passes only: {float(loss):.3f}")
