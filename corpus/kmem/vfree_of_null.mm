# vfree(NULL), vunmap(NULL) and iounmap(NULL) are nothing
vfree(NULL)    -> ok
vunmap(NULL)   -> ok
iounmap(NULL)  -> ok
