/* SPDX-License-Identifier: GPL-2.0-only */
/* A booted kernel with its object caches, its log, and looks into the caches. */
#ifndef TESTS_CORE_SLAB_FIXTURE_H
#define TESTS_CORE_SLAB_FIXTURE_H

#include <criterion/criterion.h>

#include "core/base/seq.h"
#include "core/slab/slab_init.h"
#include "core/slab/slab_internal.h"
#include "core/slab/slab_show.h"

/* The machine that boot() powers on; the default one until a test changes it. */
extern struct boot_params line;
void line_default(void);

/* Boot @line; end the test if that fails. boot_end(): how it ended. */
void boot(void);
enum machine_end boot_end(void);

/* Run @body on the machine, to the end of its line; it must come back. */
void on_kernel(void (*body)(void));

/* The same for one that ends the machine. Ensures: how; machine_end_text() says more. */
enum machine_end ending(void (*body)(void));

/* What the kernel logged since the last call of log_forget(), a line each. */
extern char kernel_log[8192];
void log_forget(void);

/* @n ticks pass, each with the end of its line. */
void ticks(uint32_t n);

/* The cache with @name, newest first; NULL. */
struct kmem_cache *cache_named(const char *name);

/* "avail=3 shared=0 alien=0,2 full=1 partial=1 free=0 free_objects=5" of a cache, node and CPU. */
const char *state_of_cache(const struct kmem_cache *cachep, int node, uint32_t cpu);

/* Free pages of all zones, pagesets included. */
uint32_t free_pages_now(void);

#endif
