# There is no size behind no pointer: a BUG
ksize(NULL)  -> BUG ksize: objp == NULL
