"""From the path of a snippet to its result: run once, in a process of its own, and remembered.

To read it, in this order, where each imports what stands before it alone:

system, clock, visible, processes: the machine, its time, its processes
watch, sources, harmless, landlock, contain, environment: what a run opens, what keeps it in, what surrounds it
result, figure, golden, absent: what one run gives
noted, child, inside, job, server: one snippet from within, one process, many of them
signed, store: what is remembered
contained_kernel, kernel, notebook: the same for a lab
"""
