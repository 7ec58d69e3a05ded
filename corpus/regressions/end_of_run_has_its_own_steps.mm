# The calls leave some of the run's steps, and too few to give everything back: the end of a run once
# found them used up, and said E1.
p = alloc_page(GFP_ATOMIC)  -> pfn 0x1c2d Normal
tick(16664)                 -> ok
