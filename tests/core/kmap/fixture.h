/* SPDX-License-Identifier: GPL-2.0-only */
/* A booted kernel with its mappings, its log, and looks into vmalloc space. */
#ifndef TESTS_CORE_KMAP_FIXTURE_H
#define TESTS_CORE_KMAP_FIXTURE_H

#include <criterion/criterion.h>

#include "core/base/seq.h"
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_init.h"
#include "core/kmap/kmap_internal.h"
#include "core/kmap/kmap_show.h"

/* The machine that boot() powers on: four CPUs, one node, the adversary's TLB. */
extern struct boot_params line;
void line_default(void);
void boot(void);

/* Run @body on the machine, to the end of its line; it must come back. */
void on_kernel(void (*body)(void));

/* How it ended: END_NONE if it came back. */
enum machine_end ending(void (*body)(void));

/* The same on a machine just booted, which must end as @end with @text. */
void must_end(void (*body)(void), enum machine_end end, const char *text);

/* A test whose body runs on a machine just booted. */
#define KernelTest(suite, name)                                                                    \
	static void suite##_##name##_body(void);                                                   \
	Test(suite, name)                                                                          \
	{                                                                                          \
		boot();                                                                            \
		on_kernel(suite##_##name##_body);                                                  \
	}                                                                                          \
	static void suite##_##name##_body(void)

/* What the kernel logged since the last call of log_forget(), a line each. */
extern char kernel_log[8192];
void log_forget(void);

/* Free pages of all zones, pagesets included. */
uint32_t free_pages_now(void);

/* All that is lazily freed is gone, and so are the structs. */
void all_purged(void);

/* Every byte of the page at @address becomes @value (is @value?), through the CPU. */
void page_fill(vaddr_t address, uint8_t value);
bool page_has(vaddr_t address, uint8_t value);

/* Let the @n-th allocation from now on fail (and all after it); let none fail. */
void fail_from(uint32_t n, bool onward);
void fail_none(void);

/* A pseudo-random number below @limit, of the test's own sequence. */
uint32_t dice(uint32_t limit);

#endif
