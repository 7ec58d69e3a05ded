/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Errors: their numbers (the host is Linux too), and errors in pointers.
 */
#ifndef CORE_BASE_ERRNO_H
#define CORE_BASE_ERRNO_H

#include <errno.h>

#include "sim/ram.h"

#define MAX_ERRNO 4095u

/* A signal came: the call begins anew after its handler. No user sees it. */
#define ERESTARTSYS 512

/* A small negative number as a pointer into the last page of the linear space, and back. */
static inline void *ERR_PTR(int error)
{
	return window_ptr((vaddr_t)error);
}

static inline int PTR_ERR(const void *p)
{
	return (int)vaddr(p);
}

static inline bool IS_ERR(const void *p)
{
	return vaddr(p) >= (vaddr_t)-MAX_ERRNO;
}

#endif
