# The four caches that splitting a large page needs: filled once, and with nothing to do then
boot(ram=48M, cpus=1, highmem=16M)
g0 = kvm_create_vm(16)              -> *
split_caches_topup(g0)  ~fail=1     -> -ENOMEM
split_caches_topup(g0)  ~fail=100+  -> -ENOMEM
split_caches_topup(g0)  ~fail=570+  -> 0
split_caches_topup(g0)  ~fail=600+  -> 0
split_caches_topup(g0)              -> 0
split_caches_topup(g0)  ~fail=1     -> 0
kvm_destroy_vm(g0)                  -> ok
