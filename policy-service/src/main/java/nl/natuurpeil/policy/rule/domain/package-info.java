/** What a provision demands, in a form that can be judged. */
@NullMarked
package nl.natuurpeil.policy.rule.domain;

import org.jspecify.annotations.NullMarked;
