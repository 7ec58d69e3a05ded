/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tunables: a row each.
 */
#include "core/vma/vma_sysctl.h"

#include "core/vma/vma_internal.h"

struct vma_sysctl_row {
	const char *name;
	size_t offset; /* in struct vma_globals */
	int32_t least, greatest;
};

static const struct vma_sysctl_row rows[] = {
#define X(name, least, greatest, first, says)                                                      \
	{#name, offsetof(struct vma_globals, name), least, greatest},
	VMA_SYSCTLS(X)
#undef X
};

static const struct vma_sysctl_row *row_by_name(const char *name)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (strcmp(rows[i].name, name) == 0)
			return &rows[i];
	}
	return NULL;
}

static int32_t *row_value(const struct vma_sysctl_row *row)
{
	return (int32_t *)(void *)((char *)image_slot(IMAGE_VMA) + row->offset);
}

int vma_sysctl(const char *name, const int32_t *values, uint32_t nr)
{
	const struct vma_sysctl_row *row = row_by_name(name);

	if (row == NULL)
		return -ENOENT;
	if (nr != 1 || values[0] < row->least || values[0] > row->greatest)
		return -EINVAL;
	if (row_value(row) == &vma_vars->mmap_min_addr && !capable(CAP_SYS_RAWIO))
		return -EPERM;
	*row_value(row) = values[0];
	return 0;
}

bool vma_sysctl_read(const char *name, int32_t *value)
{
	const struct vma_sysctl_row *row = row_by_name(name);

	if (row == NULL)
		return false;
	*value = *row_value(row);
	return true;
}
