# paging without protection, and NW without CD, are refused; bits that CR0 does not have stay clear
write_cr0(PG)                   -> #GP
write_cr0(PG|NW|PE)             -> #GP
write_cr0(PG|CD|NW|WP|PE)       -> ok
read_cr0()                      -> 0xe0010011
write_cr0(CD|NW|PE|0x1fb2ffc0)  -> ok
read_cr0()                      -> 0x60000011
