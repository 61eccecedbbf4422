"""Lightning by manual optimisation: its automatic way calls backward. Needs `pip install lightning`."""

import lightning
import torch

from pezo_hw.optim import MeZO
from pezo_hw.spec import PerturbationSpec


class Regression(lightning.LightningModule):
    def __init__(self) -> None:
        super().__init__()
        self.automatic_optimization = False
        self.layer = torch.nn.Linear(20, 1)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        return MeZO(self.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec(kind="pool"))

    def training_step(self, batch: list[torch.Tensor], number: int) -> None:
        x, y = batch
        # the optimizer itself: Lightning's wrapper runs the closure once and for gradients
        loss = self.optimizers().optimizer.step(lambda: torch.nn.functional.mse_loss(self.layer(x), y))
        self.log("loss", loss, prog_bar=True)


x = torch.randn(256, 20)
data = torch.utils.data.TensorDataset(x, x.sum(1, keepdim=True))
trainer = lightning.Trainer(
    max_epochs=25, accelerator="auto", logger=False, enable_checkpointing=False, enable_progress_bar=False
)
trainer.fit(Regression(), torch.utils.data.DataLoader(data, batch_size=64))
print(f"loss: {float(trainer.callback_metrics['loss']):.3f}")
