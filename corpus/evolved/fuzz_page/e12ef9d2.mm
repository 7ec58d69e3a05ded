# fuzz_page found e12ef9d2:
