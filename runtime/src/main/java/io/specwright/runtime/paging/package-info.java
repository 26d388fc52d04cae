/** Lists that an API delivers page by page, read lazily: a page is a call, and says how the next one is called. */
@NullMarked
package io.specwright.runtime.paging;

import org.jspecify.annotations.NullMarked;
