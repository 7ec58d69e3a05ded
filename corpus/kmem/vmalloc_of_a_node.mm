# vmalloc_node() takes pages of that node; -1 is any
boot(ram=48M, cpus=2, nodes=2)
v0 = vmalloc_node(8K, 0)   -> 0xc3800000
v1 = vmalloc_node(8K, 1)   -> 0xc3804000
v2 = vmalloc_node(8K, -1)  -> 0xc3808000
show(vmallocinfo)          -> ok
| 0xc3800000-0xc3803000   12288 run_vmalloc_node pages=2 vmalloc N0=2
| 0xc3804000-0xc3807000   12288 run_vmalloc_node pages=2 vmalloc N1=2
| 0xc3808000-0xc380b000   12288 run_vmalloc_node pages=2 vmalloc N0=2
