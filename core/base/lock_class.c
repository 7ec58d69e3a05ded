/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The names of lock classes.
 */
#include "core/base/lock_class.h"

static const char *const lock_class_names[NR_LOCK_CLASSES] = {[LOCK_CLASS_NONE] = "",
#define X(name, text) [name] = text,
							      LOCK_CLASSES(X)
#undef X
};

void lock_classes_init(void)
{
	lock_classes_register(lock_class_names, NR_LOCK_CLASSES);
}
