/**
 * Programs that try to harm their neighbours, and inputs that try to harm Java: {@code liverig attack}.
 *
 * <p>Start at {@link io.liverig.conformance.attack.AttackCommand}. Each {@link io.liverig.conformance.attack.Attack} is a program that grows; it runs beside a healthy one in a small
 * JVM of its own. Each {@link io.liverig.conformance.attack.FuzzTarget} takes inputs that a {@link
 * io.liverig.conformance.attack.Smith} makes from well-formed ones.
 */
@NullMarked
package io.liverig.conformance.attack;

import org.jspecify.annotations.NullMarked;
