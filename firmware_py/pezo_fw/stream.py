"""A design's stream for a model's own layout."""

from __future__ import annotations

import dataclasses

from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream, build


def stream_for(spec: DesignSpec, layout: Layout) -> Stream:
    """Return the numpy twin of ``spec``'s source for perturbations of ``layout.length`` numbers."""
    return build(dataclasses.replace(spec, weights=dataclasses.replace(spec.weights, count=layout.length)))
