# fuzz_boot found e12ef9d2:
