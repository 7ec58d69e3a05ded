/* SPDX-License-Identifier: GPL-2.0-only */
/* A booted kernel, whose t0 has an address space, and what users and the kernel do to it. */
#ifndef TESTS_CORE_FAULT_FIXTURE_H
#define TESTS_CORE_FAULT_FIXTURE_H

#include <criterion/criterion.h>

#include "core/fault/fault_internal.h"
#include "core/fault/gup.h"
#include "core/fault/signal.h"
#include "core/fault/uaccess.h"
#include "core/kmap/kmap_init.h"
#include "core/vma/mm.h"
#include "core/vma/mmap.h"

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

/* ---- areas ----------------------------------------------------------------------------------- */

#define HERE  0x10000000u
#define RW    ((ulong_t)(PROT_READ | PROT_WRITE))
#define PAGES (4096u)

/* Map @pages anonymous pages at @addr, private; and the area there. */
struct vm_area_struct *map(vaddr_t addr, uint32_t pages, ulong_t prot, ulong_t flags);

/* Current's space has no area at all. */
void unmap_all(void);

/* The entry of @addr; none where there is no table. */
pte_t pte_at(vaddr_t addr);

/* The page that it maps. */
struct page *page_at(vaddr_t addr);

/* ---- users ----------------------------------------------------------------------------------- */

/* What came of an access of ring 3. */
struct user_outcome {
	bool failed;
	uint64_t value;
	enum signal_outcome signals;
	struct fault_info info;
};
struct user_outcome user_access(enum access_kind kind, vaddr_t addr, uint32_t size, uint64_t value);

/* 32 bits; the access must succeed. */
uint32_t user_load(vaddr_t addr);
void user_store(vaddr_t addr, uint32_t value);

/* It must end in this signal. */
#define assert_signal(kind, addr, signo_wanted, code_wanted)                                       \
	do {                                                                                       \
		struct user_outcome assert_seen = user_access(kind, addr, 4, 1);                   \
                                                                                                   \
		cr_assert(assert_seen.failed, "no fault at %08x", (vaddr_t)(addr));                \
		cr_assert_eq(assert_seen.info.signo, (uint32_t)(signo_wanted));                    \
		cr_assert_eq(assert_seen.info.code, (uint32_t)(code_wanted));                      \
		cr_assert_eq(assert_seen.info.address, (vaddr_t)(addr));                           \
	} while (0)

/* ---- tasks ----------------------------------------------------------------------------------- */

/* A task on @cpu that shares current's space; one with a copy of it. */
struct task_struct *thread(uint32_t cpu);
struct task_struct *child(uint32_t cpu);

/* Run @body in @task, which rests, to its end. */
void in_task(struct task_struct *task, void (*body)(void));

#endif
