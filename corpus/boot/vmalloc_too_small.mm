# vmalloc= of nothing: a gigabyte of lowmem leaves no vmalloc space
boot(ram=1100M, cpus=1, vmalloc=1K)  -> panic vmalloc=0MB leaves no vmalloc space above 1015MB of lowmem
