/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The user's memory as the kernel touches it: at ring 0, and it may fault like any other.
 *
 *   insn_begin() -> access --fault--> do_page_fault(): the page is made --> goes on
 *                                                  --nothing to be done--> the fixup: what is left
 *
 * copy_to_user(), copy_from_user(), get_user(), put_user() and access_ok() are in
 * core/vma/fault_in.h; __copy_to_user_inatomic() and its twin in core/kmap/extable.h. Those with
 * __ do not ask access_ok().
 *
 * As:      uaccess.h, lib/usercopy_32.c, lib/getuser.S, lib/putuser.S of arch/x86 of 2.6.34.
 * Differs: copies end at the byte that cannot be touched, where 2.6.34, which moves words, may end
 *          up to three before it.
 */
#ifndef CORE_FAULT_UACCESS_H
#define CORE_FAULT_UACCESS_H

#include "core/base/irq.h"
#include "core/vma/fault_in.h"

/* Requires and Ensures: as copy_to_user(), copy_from_user(), get_user(), put_user(). */
must_check ulong_t __copy_to_user(vaddr_t to, const void *from, ulong_t n);
must_check ulong_t __copy_from_user(void *to, vaddr_t from, ulong_t n);
must_check int __get_user(uint32_t *value, vaddr_t from, uint32_t size);
must_check int __put_user(uint64_t value, vaddr_t to, uint32_t size);

/* Zero @n bytes. Ensures: bytes that were not zeroed. */
must_check ulong_t clear_user(vaddr_t to, ulong_t n);
must_check ulong_t __clear_user(vaddr_t to, ulong_t n);

/*
 * Copy a string of at most @count bytes, its NUL included.
 *
 * Ensures: its length without the NUL; @count: there was none among them. Bytes are copied up to
 *          where it ends, also before an error.
 * Errors:  -EFAULT: the first byte is not access_ok(), or one cannot be touched.
 */
must_check slong_t strncpy_from_user(char *to, vaddr_t from, slong_t count);
must_check slong_t __strncpy_from_user(char *to, vaddr_t from, slong_t count);

/*
 * The length of a string, its NUL included, if that is at most @n.
 *
 * Ensures: more than @n: it is longer. 0: it cannot be read to its end.
 */
must_check slong_t strnlen_user(vaddr_t from, slong_t n);

/*
 * Between the two, faults at user addresses are not repaired: who may not sleep is told at once.
 * They nest.
 *
 * As: pagefault_disable(), pagefault_enable() of 2.6.34: they are what preempt_disable() is.
 */
static inline void pagefault_disable(void)
{
	preempt_disable();
}

static inline void pagefault_enable(void)
{
	preempt_enable();
}

/*
 * One value from the user by somebody who may not sleep.
 *
 * Errors: -EFAULT: not access_ok(), or not there now.
 * As:     probe_kernel_address() of 2.6.34, for user addresses.
 */
must_check int get_user_inatomic(uint32_t *value, vaddr_t from, uint32_t size);

/*
 * Several accesses that are judged at the end: a fault is noted, and the next one goes on.
 *
 *   uaccess_try() -> put_user_ex(), get_user_ex()... -> uaccess_catch(): 0 or -EFAULT
 *
 * Requires: access_ok() of all. Sizes as get_user() and put_user(); the tries do not nest.
 * Ensures:  the value of a get_user_ex() that faults is not touched.
 */
void uaccess_try(void);
void get_user_ex(uint32_t *value, vaddr_t from, uint32_t size);
void put_user_ex(uint64_t value, vaddr_t to, uint32_t size);
must_check int uaccess_catch(void);

/* Start-up: the rows of these functions in the exception table. Requires: kmap_start(). */
void uaccess_init(void);

#endif
