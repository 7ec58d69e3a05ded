# Each allocation of a creation fails in turn: no memory, or it is had elsewhere
boot(cpus=2)
c0 = kmem_cache_create("inode", 400, 0, 0, NULL)  ~fail=1      -> NULL
! kmem_cache_create(inode) failed with error -12
c1 = kmem_cache_create("dentry", 440, 0, 0, NULL)  ~fail=2     -> NULL
! enable_cpucache failed for dentry, error 12
! kmem_cache_create(dentry) failed with error -12
c2 = kmem_cache_create("filp", 480, 0, 0, NULL)  ~fail=3       -> NULL
! enable_cpucache failed for filp, error 12
! kmem_cache_create(filp) failed with error -12
c3 = kmem_cache_create("vm_area", 520, 0, 0, NULL)  ~fail=4    -> 0xc1c04900
c4 = kmem_cache_create("mm_struct", 560, 0, 0, NULL)  ~fail=5  -> NULL
! enable_cpucache failed for mm_struct, error 12
! kmem_cache_create(mm_struct) failed with error -12
c5 = kmem_cache_create("task", 600, 0, 0, NULL)  ~fail=6       -> NULL
! enable_cpucache failed for task, error 12
! kmem_cache_create(task) failed with error -12
c6 = kmem_cache_create("files", 640, 0, 0, NULL)  ~fail=7      -> 0xc1c04800
c7 = kmem_cache_create("sighand", 680, 0, 0, NULL)  ~fail=8    -> 0xc1c04700
c8 = kmem_cache_create("signal", 720, 0, 0, NULL)  ~fail=9     -> 0xc1c04600
c9 = kmem_cache_create("skbuff", 760, 0, 0, NULL)  ~fail=10    -> 0xc1c2ff00
