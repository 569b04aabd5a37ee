@NullMarked
package nl.natuurpeil.policy.opendata;

import org.jspecify.annotations.NullMarked;
