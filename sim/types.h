/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The word sizes of IA-32, and the attributes that contracts use.
 *
 * Host pointers have 8 bytes; everything that the kernel would keep in an `unsigned long` has 4
 * and wraps there. C's `long` appears nowhere in sim/ or core/.
 */
#ifndef SIM_TYPES_H
#define SIM_TYPES_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint32_t vaddr_t; /* linear address */
typedef uint64_t paddr_t; /* physical address; 36 bits with PAE */
typedef uint32_t pfn_t;   /* frame number */
typedef uint32_t ulong_t; /* the kernel's `unsigned long` */
typedef int32_t slong_t;  /* the kernel's `long` */

#define PAGE_SHIFT 12
#define PAGE_SIZE  4096u
#define PAGE_MASK  (~(PAGE_SIZE - 1))

#define must_check             __attribute__((warn_unused_result))
#define printf_like(fmt, args) __attribute__((format(printf, fmt, args)))
#define likely(x)              __builtin_expect(!!(x), 1)
#define unlikely(x)            __builtin_expect(!!(x), 0)
#define noreturn               __attribute__((noreturn))
#define cold                   __attribute__((cold, noinline))
#define unused                 __attribute__((unused))

#endif
