"""torchrun --nproc-per-node 2 examples/snippets/torch_distributed.py"""

import torch
import torch.distributed as dist

from pezo_hw.optim import MeZO
from pezo_hw.optim.distributed import distributed
from pezo_hw.spec import PerturbationSpec

dist.init_process_group("nccl" if torch.cuda.is_available() else "gloo")
torch.manual_seed(0)  # the same start weights in every process
model = torch.nn.Linear(20, 1)
x = torch.randn(64, 20)
y = x.sum(1, keepdim=True)
part = slice(dist.get_rank(), None, dist.get_world_size())  # this process's examples
opt = distributed(MeZO)(model.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec(kind="pool"))
for _ in range(150):
    loss = opt.step(lambda: (torch.nn.functional.mse_loss(model(x[part]), y[part]), len(x[part])))
if dist.get_rank() == 0:
    print(f"loss after 150 steps: {float(loss):.3f}")
dist.destroy_process_group()
