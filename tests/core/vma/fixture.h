/* SPDX-License-Identifier: GPL-2.0-only */
/* A booted kernel, whose t0 has an address space, and pictures of areas. */
#ifndef TESTS_CORE_VMA_FIXTURE_H
#define TESTS_CORE_VMA_FIXTURE_H

#include <criterion/criterion.h>

#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/page_protection.h"
#include "core/vma/vma_internal.h"

/* The machine that boot() powers on: two CPUs, the adversary's TLB. */
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

/* Let the @n-th allocation from now on fail (and all after it); let none fail. */
void fail_from(uint32_t n, bool onward);
void fail_none(void);

/* Free pages of all zones, pagesets included. */
uint32_t free_pages_now(void);

/* ---- pictures -------------------------------------------------------------------------------- */

/*
 * Areas from HERE up, a character a page:
 *
 *   .  nothing             -  PROT_NONE        r  read          w  read, write
 *   x  read, execute       l  w, and locked    g  w, and it grows downwards
 *   n  w, not to be reserved
 *
 * A bar parts two areas that meet; where the character changes there is one, written or not.
 */
#define HERE 0x10000000u
#define RW   ((ulong_t)(PROT_READ | PROT_WRITE))

/* The address of page @n of a picture. */
#define AT(n) (HERE + (n)*PAGE_SIZE)

/* Current's space gets these areas, and has no others. */
void draw(const char *picture);

/* What there is from HERE on, with bars where areas meet: up to the last one. */
const char *drawn(void);

#define assert_drawn(picture) cr_assert_str_eq(drawn(), picture)

/* Nothing is wrong with current's space: list, tree, counts. */
void space_sound(void);

/* Anonymous private memory of @pages at AT(@at), MAP_FIXED; what the call answered. */
ulong_t map(uint32_t at, uint32_t pages, ulong_t prot, ulong_t flags);
int unmap(uint32_t at, uint32_t pages);

/* The area of AT(@at). */
struct vm_area_struct *area(uint32_t at);

/* Write to the page, as the user does. */
void touch(uint32_t at);

/* ---- tasks ----------------------------------------------------------------------------------- */

/* A task on @cpu that shares current's space; one with a copy of it. */
struct task_struct *thread(uint32_t cpu);
struct task_struct *child(uint32_t cpu);

/* Run @body in @task, which rests, to its end. */
void in_task(struct task_struct *task, void (*body)(void));

#endif
