# Taking away more than was counted, and counting free pages, is misuse that is not done
mod_zone_page_state(0, Normal, nr_dirty, -1)      -> misuse
mod_zone_page_state(0, Normal, nr_free_pages, 1)  -> misuse
mod_zone_page_state(0, Movable, nr_dirty, 1)      -> misuse
mod_zone_page_state(0, Normal, nr_dirty, 2)       -> ok
mod_zone_page_state(0, Normal, nr_dirty, -2)      -> ok
mod_zone_page_state(0, Normal, nr_dirty, -1)      -> misuse
