# The lists of a later node find no memory: those of the nodes before it are given back
boot(ram=64M, cpus=3, nodes=3)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  ~fail=1         -> NULL
! kmem_cache_create(inode) failed with error -12
c1 = kmem_cache_create("dentry", 440, 0, 0, NULL)  ~fail=2        -> NULL
! enable_cpucache failed for dentry, error 12
! kmem_cache_create(dentry) failed with error -12
c2 = kmem_cache_create("filp", 480, 0, 0, NULL)  ~fail=3          -> NULL
! enable_cpucache failed for filp, error 12
! kmem_cache_create(filp) failed with error -12
c3 = kmem_cache_create("vm_area", 520, 0, 0, NULL)  ~fail=4       -> NULL
! enable_cpucache failed for vm_area, error 12
! kmem_cache_create(vm_area) failed with error -12
c4 = kmem_cache_create("mm_struct", 560, 0, 0, NULL)  ~fail=5     -> NULL
! enable_cpucache failed for mm_struct, error 12
! kmem_cache_create(mm_struct) failed with error -12
c5 = kmem_cache_create("task", 600, 0, 0, NULL)  ~fail=6          -> NULL
! enable_cpucache failed for task, error 12
! kmem_cache_create(task) failed with error -12
c6 = kmem_cache_create("files", 640, 0, 0, NULL)  ~fail=7         -> NULL
! enable_cpucache failed for files, error 12
! kmem_cache_create(files) failed with error -12
c7 = kmem_cache_create("sighand", 680, 0, 0, NULL)  ~fail=8       -> NULL
! enable_cpucache failed for sighand, error 12
! kmem_cache_create(sighand) failed with error -12
c8 = kmem_cache_create("signal", 720, 0, 0, NULL)  ~fail=9        -> NULL
! enable_cpucache failed for signal, error 12
! kmem_cache_create(signal) failed with error -12
c9 = kmem_cache_create("skbuff", 760, 0, 0, NULL)  ~fail=10       -> NULL
! enable_cpucache failed for skbuff, error 12
! kmem_cache_create(skbuff) failed with error -12
c10 = kmem_cache_create("buffer", 800, 0, 0, NULL)  ~fail=11      -> NULL
! enable_cpucache failed for buffer, error 12
! kmem_cache_create(buffer) failed with error -12
c11 = kmem_cache_create("bio", 840, 0, 0, NULL)  ~fail=12         -> NULL
! enable_cpucache failed for bio, error 12
! kmem_cache_create(bio) failed with error -12
c12 = kmem_cache_create("request", 880, 0, 0, NULL)  ~fail=13     -> NULL
! enable_cpucache failed for request, error 12
! kmem_cache_create(request) failed with error -12
c13 = kmem_cache_create("radix_node", 920, 0, 0, NULL)  ~fail=14  -> NULL
! enable_cpucache failed for radix_node, error 12
! kmem_cache_create(radix_node) failed with error -12
c14 = kmem_cache_create("anon_vma", 960, 0, 0, NULL)  ~fail=15    -> 0xc1404900
c15 = kmem_cache_create("fs_cache", 1000, 0, 0, NULL)  ~fail=16   -> 0xc1404800
c16 = kmem_cache_create("names", 1040, 0, 0, NULL)  ~fail=17      -> NULL
! enable_cpucache failed for names, error 12
! kmem_cache_create(names) failed with error -12
c17 = kmem_cache_create("pid", 1080, 0, 0, NULL)  ~fail=18        -> NULL
! enable_cpucache failed for pid, error 12
! kmem_cache_create(pid) failed with error -12
c18 = kmem_cache_create("cred", 1120, 0, 0, NULL)  ~fail=19       -> NULL
! enable_cpucache failed for cred, error 12
! kmem_cache_create(cred) failed with error -12
c19 = kmem_cache_create("key", 1160, 0, 0, NULL)  ~fail=20        -> NULL
! enable_cpucache failed for key, error 12
! kmem_cache_create(key) failed with error -12
c20 = kmem_cache_create("sock", 1200, 0, 0, NULL)  ~fail=21       -> 0xc1404700
c21 = kmem_cache_create("tcp_sock", 1240, 0, 0, NULL)  ~fail=22   -> 0xc1404600
c22 = kmem_cache_create("udp_sock", 1280, 0, 0, NULL)  ~fail=23   -> 0xc142cf00
