/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A rule was broken: the first complaint is kept with the page model's (page_model_complaint()),
 * whichever model it comes from.
 */
#ifndef FUZZ_MODEL_COMPLAIN_H
#define FUZZ_MODEL_COMPLAIN_H

#include "sim/types.h"

/* Keep the first complaint of the run; page_model_complaint() answers it. */
void model_complain(const char *fmt, ...) printf_like(1, 2);

#endif
