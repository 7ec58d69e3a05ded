/* SPDX-License-Identifier: GPL-2.0-only */
/* A room that has headers only. */
typedef int empty;
