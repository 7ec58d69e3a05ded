/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses of the kernel that may fault, and what becomes of them: the exception table.
 *
 *   insn_begin() -> access --fault--> fixup_exception(): the task is at the fixup -> insn_end()
 *
 * Differs: an instruction is the name of the function that has it. There is no address to return
 *          to: the access tells its function how far it came.
 */
#ifndef CORE_KMAP_EXTABLE_H
#define CORE_KMAP_EXTABLE_H

#include "core/base/ksym.h"

struct exception_table_entry;

/* What the task executed before. */
struct insn_before {
	ksym_t insn;
	uint32_t context;
};

/* The running task is at @insn; and where it was before. They nest. */
struct insn_before insn_begin(ksym_t insn);
void insn_end(struct insn_before before);

/*
 * Between the two, the caller of one access wants to be told of a fault that nobody can repair
 * (cpu_try_access()), and no oops.
 */
struct insn_before probe_begin(void);
#define probe_end(before) insn_end(before)

/*
 * Start-up: @insn may fault, and goes on at @fixup then.
 *
 * FIXUP_NEXT_INSN: it goes on behind the access, and only current->thread.uaccess_err tells. As: a
 * fixup below 16 of 2.6.34, which is the length of the instruction.
 */
void extable_add(ksym_t insn, ksym_t fixup);
#define FIXUP_NEXT_INSN 1u

/* The row of @insn. Ensures: NULL: it is in no table. As: search_exception_tables(). */
const struct exception_table_entry *search_exception_tables(ksym_t insn);

/* The running task's instruction faulted. Ensures: false: it is in no table. */
bool fixup_exception(void);

/*
 * Copy @size bytes between kernel addresses and @host memory.
 *
 * Ensures: bytes that were not copied: there was a fault that nobody could repair.
 */
uint32_t __copy_from_user_inatomic(void *host, vaddr_t from, uint32_t size);
uint32_t __copy_to_user_inatomic(vaddr_t to, const void *host, uint32_t size);

/*
 * The same of kernel addresses that may be anything, without sleeping.
 *
 * Errors: -EFAULT: not all of it can be read (written).   As: mm/maccess.c of 2.6.34.
 */
must_check int probe_kernel_read(void *host, vaddr_t from, uint32_t size);
must_check int probe_kernel_write(vaddr_t to, const void *host, uint32_t size);

#endif
