@NullMarked
package nl.natuurpeil.policy.search;

import org.jspecify.annotations.NullMarked;
