"""What a design will cost, without tools: LUTs, flip-flops, memory, multipliers, clocks, clock rate, energy.

``cost(stream, target)`` and what it rests on need numpy alone and take milliseconds. ``validate`` holds the estimates
against synthesis of designs that no coefficient was fitted to.
"""
