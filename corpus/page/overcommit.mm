# Overcommitting is kept for those who will ask
sysctl(overcommit_memory)     -> 0
sysctl(overcommit_memory, 2)  -> 0
sysctl(overcommit_memory)     -> 2
sysctl(overcommit_ratio)      -> 50
sysctl(overcommit_ratio, 80)  -> 0
sysctl(overcommit_ratio)      -> 80
