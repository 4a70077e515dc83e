package org.trellis.mastery.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementProposalTest {

    @ParameterizedTest
    @CsvSource({",,", "3,,3", ",2,2", "3,2,3", "4,2,3", "0,2,1", "2,2,2", "0,0,0"})
    void isWhatTheStudentSaysWithinOneLevelOfWhatWasShown(Integer self, Integer earlier, Integer level) {
        JudgementProposal proposal = JudgementProposal.of(UUID.randomUUID(), self, earlier);
        if (level == null) {
            assertNull(proposal.level());
        } else {
            assertEquals(level, proposal.level());
        }
    }
}
