/** Lists that an API delivers page by page, read lazily. Knows nothing of HTTP: a page comes from a function. */
@NullMarked
package io.specwright.runtime.paging;

import org.jspecify.annotations.NullMarked;
