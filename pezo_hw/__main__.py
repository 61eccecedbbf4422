"""``python -m pezo_hw``: the same as ``pezo``."""

from __future__ import annotations

from .cli import main

if __name__ == "__main__":
    main()
