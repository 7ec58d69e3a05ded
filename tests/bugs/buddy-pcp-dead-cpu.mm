# The pagesets of a CPU that went follow the tunable
boot(cpus=2)
cpu_down(1)                          -> 0
sysctl(percpu_pagelist_fraction, 8)  -> 0
cpu_up(1)                            -> 0
