# A new program that gets no stack is killed: the old one is gone
boot(ram=24M, cpus=1)
t1 = fork()            -> t1
@t1 exec(0)  ~fail=4+  -> -EFAULT
