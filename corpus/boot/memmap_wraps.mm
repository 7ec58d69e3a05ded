# memmap= with an entry that wraps at 2^64: such a map is refused
boot(ram=32M, cpus=1, memmap=18014398509481980K, memmap_size=8K)  -> panic Invalid user supplied memory map
