#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>

namespace {
/// Counts the test cases that ran, so that a program without any is a failure and not a success.
int testCasesRun = 0;

class CaseCounter : public doctest::IReporter {
  public:
    explicit CaseCounter(const doctest::ContextOptions& /*options*/) {}

    void report_query(const doctest::QueryData& /*data*/) override {}

    void test_run_start() override {}

    void test_run_end(const doctest::TestRunStats& stats) override {
        testCasesRun = static_cast<int>(stats.numTestCasesPassingFilters);
    }

    void test_case_start(const doctest::TestCaseData& /*data*/) override {}

    void test_case_reenter(const doctest::TestCaseData& /*data*/) override {}

    void test_case_end(const doctest::CurrentTestCaseStats& /*stats*/) override {}

    void test_case_exception(const doctest::TestCaseException& /*exception*/) override {}

    void subcase_start(const doctest::SubcaseSignature& /*signature*/) override {}

    void subcase_end() override {}

    void log_assert(const doctest::AssertData& /*data*/) override {}

    void log_message(const doctest::MessageData& /*data*/) override {}

    void test_case_skipped(const doctest::TestCaseData& /*data*/) override {}
};
} // namespace

DOCTEST_REGISTER_LISTENER("case-counter", 1, CaseCounter);

int main(int argc, char** argv) {
    doctest::Context context(argc, argv);
    const int result = context.run();
    if (context.shouldExit() || result != 0) {
        return result;
    }
    if (testCasesRun == 0) {
        std::fputs("no test case ran\n", stderr);
        return 1;
    }
    return 0;
}
