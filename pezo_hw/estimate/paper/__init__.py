"""The published table rebuilt: every source at W numbers per clock synthesized, W = 1024 extrapolated and marked.

The published figures: 48.6 % fewer LUTs, 12.7 % fewer flip-flops, up to 86 % less power. Read as points of a ZCU102's
utilisation they are what 1024 parallel Gaussian generators take (see the page that ``page`` writes).
"""
