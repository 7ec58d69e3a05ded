# setrlimit(): unknown resource, soft above hard, raising the hard limit
boot(ram=24M)
setrlimit(RLIM_NLIMITS, 1, 1)     -> -EINVAL
setrlimit(RLIMIT_AS, 2, 1)        -> -EINVAL
setrlimit(RLIMIT_AS, 8M, 16M)     -> 0
setrlimit(RLIMIT_AS, 8M, 32M)     -> -EPERM
set_capable(CAP_SYS_RESOURCE)     -> ok
setrlimit(RLIMIT_AS, 8M, 32M)     -> 0
setrlimit(RLIMIT_NOFILE, 2M, 2M)  -> -EPERM
