/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Mapping: what is asked for is judged, given addresses and flags, charged, and joined to a
 * neighbour or made an area of its own.
 *
 *   sys_mmap_pgoff() -> do_mmap_pgoff(): errors in their order, get_unmapped_area(), flags
 *   -> mmap_region(): unmaps what is there, limits, overcommit, vma_merge() or vma_link()
 *
 * As:      mm/mmap.c of 2.6.34.
 * Differs: no file can be open yet, and there is no shmem: a shared anonymous mapping fails where
 *          shmem_zero_setup() would, with -ENODEV.
 */
#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/vma_internal.h"

#include "core/vma/fault_in.h"

/* ---- flags ----------------------------------------------------------------------------------- */

/* A bit of one word, and what it is in another. */
struct flag_bit {
	ulong_t from, to;
};

static ulong_t flags_translate(ulong_t flags, const struct flag_bit *bits, uint32_t nr)
{
	ulong_t translated = 0;

	for (uint32_t i = 0; i < nr; i++) {
		if ((flags & bits[i].from) != 0)
			translated |= bits[i].to;
	}
	return translated;
}

static const struct flag_bit prot_bits[] = {
	{PROT_READ, VM_READ},
	{PROT_WRITE, VM_WRITE},
	{PROT_EXEC, VM_EXEC},
};

static const struct flag_bit map_bits[] = {
	{MAP_GROWSDOWN, VM_GROWSDOWN},
	{MAP_DENYWRITE, VM_DENYWRITE},
	{MAP_EXECUTABLE, VM_EXECUTABLE},
	{MAP_LOCKED, VM_LOCKED},
};

ulong_t calc_vm_prot_bits(ulong_t prot)
{
	return flags_translate(prot, prot_bits, ARRAY_SIZE(prot_bits));
}

ulong_t calc_vm_flag_bits(ulong_t flags)
{
	return flags_translate(flags, map_bits, ARRAY_SIZE(map_bits));
}

static const pgprot_t protection_map[] = {PAGE_PROT_BY_VM_FLAGS};

static_assert(ARRAY_SIZE(protection_map) == 16, "read, write, exec, shared");

pgprot_t vm_get_page_prot(ulong_t vm_flags)
{
	return protection_map[vm_flags & (VM_ACCESS | VM_SHARED)];
}

/* ---- do_mmap_pgoff() ------------------------------------------------------------------------- */

/* A hint below what may be mapped is moved up. */
static vaddr_t round_hint_to_min(vaddr_t hint)
{
	hint &= PAGE_MASK;
	if (hint != 0 && hint < (vaddr_t)vma_vars->mmap_min_addr)
		return PAGE_ALIGN((vaddr_t)vma_vars->mmap_min_addr);
	return hint;
}

/* Errors: -EPERM, -EAGAIN. */
static int locked_mapping_allowed(const struct mm_struct *mm, ulong_t flags, ulong_t vm_flags,
				  ulong_t len)
{
	if ((flags & MAP_LOCKED) != 0 && !can_do_mlock())
		return -EPERM;
	if ((vm_flags & VM_LOCKED) != 0 && !mlock_limit_allows(mm, len >> PAGE_SHIFT))
		return -EAGAIN;
	return 0;
}

/* Of an anonymous mapping at @addr: *@pgoff, and shared or not. Errors: -EINVAL: neither. */
static int mapping_type(ulong_t flags, vaddr_t addr, ulong_t *vm_flags, ulong_t *pgoff)
{
	switch (flags & MAP_TYPE) {
	case MAP_SHARED:
		*pgoff = 0;
		*vm_flags |= VM_SHARED | VM_MAYSHARE;
		return 0;
	case MAP_PRIVATE:
		*pgoff = addr >>
			 PAGE_SHIFT; /* so that anonymous areas can be told apart, and joined */
		return 0;
	default:
		return -EINVAL;
	}
}

int mmap_addr_allowed(vaddr_t addr)
{
	if (addr >= (vaddr_t)vma_vars->mmap_min_addr || capable(CAP_SYS_RAWIO))
		return 0;
	goal(VMA_MMAP_BELOW_MIN);
	return -EPERM;
}

/* What is known without addresses. Errors: -EINVAL, -ENOMEM, -EOVERFLOW; *@len is whole pages. */
static int request_check(const struct mm_struct *mm, ulong_t *len, ulong_t pgoff)
{
	if (*len == 0)
		return -EINVAL;
	*len = PAGE_ALIGN(*len);
	if (*len == 0)
		return -ENOMEM;
	if (pgoff + (*len >> PAGE_SHIFT) < pgoff)
		return -EOVERFLOW;
	if (mm->map_count > vma_vars->max_map_count) {
		goal(VMA_MMAP_TOO_MANY);
		return -ENOMEM;
	}
	return 0;
}

ulong_t do_mmap_pgoff(struct file *file, vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags,
		      ulong_t pgoff)
{
	const struct mm_struct *mm = current->mm;
	ulong_t vm_flags;
	int error;

	if ((prot & PROT_READ) != 0 && (current->personality & READ_IMPLIES_EXEC) != 0)
		prot |= PROT_EXEC;
	if ((flags & MAP_FIXED) == 0)
		addr = round_hint_to_min(addr);
	error = request_check(mm, &len, pgoff);
	if (error != 0)
		return (ulong_t)error;
	addr = get_unmapped_area(file, addr, len, pgoff, flags);
	if ((addr & ~PAGE_MASK) != 0)
		return addr;
	vm_flags = calc_vm_prot_bits(prot) | calc_vm_flag_bits(flags) | mm->def_flags | VM_MAYALL;
	error = locked_mapping_allowed(mm, flags, vm_flags, len);
	if (error == 0)
		error = mapping_type(flags, addr, &vm_flags, &pgoff);
	if (error == 0)
		error = mmap_addr_allowed(addr);
	if (error != 0)
		return (ulong_t)error;
	return mmap_region(file, addr, len, flags, vm_flags, pgoff);
}

/* ---- mmap_region() --------------------------------------------------------------------------- */

int vma_make_room(struct mm_struct *mm, vaddr_t addr, ulong_t len, struct vma_place *place)
{
	const struct vm_area_struct *there = find_vma_prepare(mm, addr, place);

	while (there != NULL && there->vm_start < addr + len) {
		if (do_munmap(mm, addr, len) != 0)
			return -ENOMEM;
		there = find_vma_prepare(mm, addr, place);
	}
	return 0;
}

struct vm_area_struct *vma_new(struct mm_struct *mm, vaddr_t addr, ulong_t len, ulong_t vm_flags,
			       ulong_t pgoff)
{
	struct vm_area_struct *vma = vm_area_alloc(mm);

	if (vma == NULL)
		return NULL;
	vma->vm_start = addr;
	vma->vm_end = addr + len;
	vma->vm_flags = vm_flags;
	vma->vm_page_prot = vm_get_page_prot(vm_flags);
	vma->vm_pgoff = pgoff;
	return vma;
}

/* Differs: shmem_zero_setup() has nothing to stand on yet. */
static int shmem_zero_setup(const struct vm_area_struct *vma)
{
	(void)vma;
	goal(VMA_MMAP_SHARED);
	return -ENODEV;
}

/* Joined to a neighbour, or an area of its own. Errors: ERR_PTR(-ENOMEM), ERR_PTR(-ENODEV). */
static struct vm_area_struct *region_make(struct mm_struct *mm, const struct vma_place *place,
					  vaddr_t addr, ulong_t len, ulong_t vm_flags,
					  struct file *file, ulong_t pgoff)
{
	struct vm_area_struct *vma;
	int error;

	vma = vma_merge(mm, place->prev, addr, addr + len, vm_flags, NULL, file, pgoff);
	if (vma != NULL)
		return vma;
	vma = vma_new(mm, addr, len, vm_flags, pgoff);
	if (vma == NULL)
		return ERR_PTR(-ENOMEM);
	error = (vm_flags & VM_SHARED) != 0 ? shmem_zero_setup(vma) : 0;
	if (error != 0) {
		vm_area_free(vma);
		return ERR_PTR(error);
	}
	vma_link(mm, vma, place);
	return vma;
}

/* Is its memory promised? Private memory that may be written is. */
static bool accountable_mapping(ulong_t vm_flags)
{
	return (vm_flags & (VM_NORESERVE | VM_SHARED | VM_WRITE)) == VM_WRITE;
}

/* Count and fill what was mapped. */
static void region_done(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t addr, ulong_t len,
			ulong_t flags, ulong_t vm_flags)
{
	ulong_t pages = len >> PAGE_SHIFT;

	mm->total_vm += pages;
	vm_stat_account(mm, vm_flags, vma->vm_file, (slong_t)pages);
	if ((vm_flags & VM_LOCKED) != 0) {
		if (mlock_vma_pages_range(vma, addr, addr + len) == 0)
			mm->locked_vm += pages;
	} else if ((flags & MAP_POPULATE) != 0 && (flags & MAP_NONBLOCK) == 0) {
		int made = make_pages_present(addr, addr + len);

		goal_if(made < 0, VMA_POPULATE_FAILED);
	}
}

ulong_t mmap_region(struct file *file, vaddr_t addr, ulong_t len, ulong_t flags, ulong_t vm_flags,
		    ulong_t pgoff)
{
	struct mm_struct *mm = current->mm;
	struct vm_area_struct *vma;
	struct vma_place place;
	slong_t charged = 0;

	if (vma_make_room(mm, addr, len, &place) != 0)
		return (ulong_t)-ENOMEM;
	if (!may_expand_vm(mm, len >> PAGE_SHIFT))
		return (ulong_t)-ENOMEM;
	if ((flags & MAP_NORESERVE) != 0 && sysctl_overcommit_memory() != OVERCOMMIT_NEVER)
		vm_flags |= VM_NORESERVE;
	if (accountable_mapping(vm_flags)) {
		charged = (slong_t)(len >> PAGE_SHIFT);
		if (vm_enough_memory(charged) != 0)
			return (ulong_t)-ENOMEM;
		vm_flags |= VM_ACCOUNT;
	}
	vma = region_make(mm, &place, addr, len, vm_flags, file, pgoff);
	if (IS_ERR(vma)) {
		if (charged != 0)
			vm_unacct_memory(charged);
		return (ulong_t)PTR_ERR(vma);
	}
	region_done(mm, vma, addr, len, flags, vm_flags);
	return addr;
}

/* ---- system calls ---------------------------------------------------------------------------- */

ulong_t sys_mmap_pgoff(vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags, ulong_t fd,
		       ulong_t pgoff)
{
	struct mm_struct *mm = current->mm;
	ulong_t mapped;

	(void)fd;
	if ((flags & MAP_ANONYMOUS) == 0)
		return (ulong_t)((flags & MAP_HUGETLB) != 0 ? -EINVAL : -EBADF);
	if ((flags & MAP_HUGETLB) != 0)
		return (ulong_t)-ENOSYS; /* without hugetlbfs */
	flags &= ~(ulong_t)(MAP_EXECUTABLE | MAP_DENYWRITE);
	down_write(&mm->mmap_sem);
	mapped = do_mmap_pgoff(NULL, addr, len, prot, flags, pgoff);
	up_write(&mm->mmap_sem);
	return mapped;
}

ulong_t sys_mmap(vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags, ulong_t fd, ulong_t offset)
{
	if ((offset & ~PAGE_MASK) != 0)
		return (ulong_t)-EINVAL;
	return sys_mmap_pgoff(addr, len, prot, flags, fd, offset >> PAGE_SHIFT);
}
