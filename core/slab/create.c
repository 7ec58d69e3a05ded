/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Making a cache: checks, an alias if there is one, else name, struct, layout, arrays.
 */
#include "core/slab/slab_internal.h"

int __kmem_cache_create(struct kmem_cache *cachep, slab_flags_t flags)
{
	int err = slab_layout(cachep, flags);

	if (err)
		return err;
	err = setup_cpu_cache(cachep, GFP_KERNEL);
	if (err)
		__kmem_cache_release(cachep);
	return err;
}

/* As: kmem_cache_sanity_check() of 5.10, with DEBUG_VM. */
static int kmem_cache_sanity_check(const char *name, uint32_t size)
{
	if (name == NULL || in_interrupt() || size < sizeof(void *) || size > KMALLOC_MAX_SIZE) {
		pr_err("kmem_cache_create(%s) integrity check failed\n",
		       name == NULL ? "(null)" : name);
		return -EINVAL;
	}
	WARN_ON(strchr(name, ' ')); /* it confuses those who read slabinfo */
	return 0;
}

/* CACHE_CREATE_MASK of 5.10, which depends on CONFIG_DEBUG_SLAB. */
static slab_flags_t cache_create_mask(void)
{
	return SLAB_CORE_FLAGS | SLAB_CACHE_FLAGS | (slab_debug() ? SLAB_DEBUG_FLAGS : 0u);
}

/* What the caller asks for. */
struct cache_request {
	const char *name;
	uint32_t size, align;
	slab_flags_t flags;
	uint32_t useroffset, usersize;
	ksym_t ctor;
};

/*
 * A cache with a struct and a name of its own. Errors: ERR_PTR.
 *
 * As: create_cache() of 5.10.   Differs: a constant name is copied too; the host's constants do not
 *     enter the kernel's data.
 */
static struct kmem_cache *create_cache(const struct cache_request *request)
{
	struct kmem_cache *cachep = kmem_cache_zalloc(&slab_vars->cache_cache, GFP_KERNEL);
	int err;

	if (cachep == NULL)
		return ERR_PTR(-ENOMEM);
	cachep->name = request->name;
	cachep->size = cachep->object_size = request->size;
	cachep->align = calculate_alignment(request->flags, request->align, request->size);
	cachep->ctor = request->ctor;
	cachep->useroffset = request->useroffset;
	cachep->usersize = request->usersize;
	err = __kmem_cache_create(cachep, request->flags);
	if (err) {
		kmem_cache_free(&slab_vars->cache_cache, cachep);
		return ERR_PTR(err);
	}
	cachep->refcount = 1;
	list_add(&cachep->list, &slab_vars->cache_chain);
	return cachep;
}

/* An alias, or a new cache with a copy of the name. Errors: ERR_PTR. */
static struct kmem_cache *find_or_create(struct cache_request *request)
{
	struct kmem_cache *cachep = NULL;

	if (request->usersize == 0)
		cachep = __kmem_cache_alias(request->name, request->size, request->align,
					    request->flags, request->ctor);
	if (cachep != NULL)
		return cachep;
	request->name = kstrdup(request->name, GFP_KERNEL);
	if (request->name == NULL) {
		goal(SLAB_CREATE_NO_NAME);
		return ERR_PTR(-ENOMEM);
	}
	cachep = create_cache(request);
	if (IS_ERR(cachep))
		kfree(request->name);
	return cachep;
}

/* Locks: cache_chain_mutex. Errors: ERR_PTR. */
static struct kmem_cache *create_locked(struct cache_request *request)
{
	int err = kmem_cache_sanity_check(request->name, request->size);

	if (err)
		return ERR_PTR(err);
	if (request->flags & ~(slab_flags_t)SLAB_FLAGS_PERMITTED)
		return ERR_PTR(-EINVAL);
	request->flags &= cache_create_mask();
	if (WARN_ON(!request->usersize && request->useroffset) ||
	    WARN_ON(request->size < request->usersize ||
		    request->size - request->usersize < request->useroffset))
		request->usersize = request->useroffset = 0;
	return find_or_create(request);
}

static void creation_failed(const char *name, slab_flags_t flags, int err)
{
	const char *text = name == NULL ? "(null)" : name;

	goal_if(err == -E2BIG, SLAB_CREATE_TOO_BIG);
	if (flags & SLAB_PANIC)
		panic("kmem_cache_create: Failed to create slab '%s'. Error %d\n", text, err);
	printk(KERN_WARNING "kmem_cache_create(%s) failed with error %d\n", text, err);
	dump_stack();
}

struct kmem_cache *kmem_cache_create_usercopy(const char *name, uint32_t size, uint32_t align,
					      slab_flags_t flags, uint32_t useroffset,
					      uint32_t usersize, ksym_t ctor)
{
	struct cache_request request = {
		.name = name,
		.size = size,
		.align = align,
		.flags = flags,
		.useroffset = useroffset,
		.usersize = usersize,
		.ctor = ctor,
	};

	get_online_cpus();
	mutex_lock(&slab_vars->cache_chain_mutex);
	struct kmem_cache *cachep = create_locked(&request);
	mutex_unlock(&slab_vars->cache_chain_mutex);
	put_online_cpus();
	if (!IS_ERR(cachep))
		return cachep;
	creation_failed(name, flags, PTR_ERR(cachep));
	return NULL;
}

struct kmem_cache *kmem_cache_create(const char *name, uint32_t size, uint32_t align,
				     slab_flags_t flags, ksym_t ctor)
{
	return kmem_cache_create_usercopy(name, size, align, flags, 0, 0, ctor);
}

uint32_t kmem_cache_size(const struct kmem_cache *cachep)
{
	return cachep->object_size;
}

int kmem_cache_refs(const struct kmem_cache *cachep)
{
	return cachep->refcount;
}
